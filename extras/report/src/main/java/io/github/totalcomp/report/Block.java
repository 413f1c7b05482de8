package io.github.totalcomp.report;

/**
 * One element of a section. Every renderer writes each of these, so that a section of any content is written everywhere
 * without a change to a renderer.
 */
public sealed interface Block permits Paragraph, Subheading, Bullets, Verbatim, Table, Figure {}
