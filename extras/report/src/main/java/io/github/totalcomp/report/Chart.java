package io.github.totalcomp.report;

/** The data of a chart: exact numbers and the texts to show beside them, without sizes or colours. */
public sealed interface Chart permits BarChart, LineChart, RangeChart {}
