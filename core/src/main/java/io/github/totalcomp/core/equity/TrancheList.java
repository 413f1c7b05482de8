package io.github.totalcomp.core.equity;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The tranches of a timeline as an unmodifiable list that makes each when it is asked for. */
final class TrancheList extends AbstractList<Tranche> implements RandomAccess {
    private final VestingTimeline timeline;

    TrancheList(VestingTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public Tranche get(int index) {
        return Tranche.of(timeline.date(index), timeline.units(index));
    }

    @Override
    public int size() {
        return timeline.size();
    }
}
