package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static io.github.totalcomp.negotiation.market.MarketFilter.company;
import static io.github.totalcomp.negotiation.market.MarketFilter.level;
import static io.github.totalcomp.negotiation.market.MarketFilter.metro;
import static io.github.totalcomp.negotiation.market.MarketFilter.reported;
import static io.github.totalcomp.negotiation.market.MarketFilter.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketWideningTest {

    @Test
    void theLocationIsGivenUpFirst() {
        MarketData data = data("A L5 Engineer Seattle", 3, "A L5 Engineer Austin", 4)
                .where(company("A"), level("L5"), title("Engineer"), metro("Seattle"));

        assertThat(data.wider()).get().hasToString("7 observations without metro Seattle");
        assertThatThrownBy(data::ranges)
                .isInstanceOfSatisfying(
                        TooFewObservationsException.class,
                        e -> assertThat(e.wider())
                                .get()
                                .satisfies(wider -> assertThat(
                                                wider.data().ranges().count())
                                        .isEqualTo(7)))
                .hasMessage(
                        "a market range must rest on at least 5 observations, but was 3 (given observations: company"
                                + " A, level L5, title Engineer, metro Seattle); widen the filters (7 observations without"
                                + " metro Seattle), add data, or lower the minimum knowingly");
    }

    @Test
    void thenTheTitleThenTheNeighbouringLevelsThenTheLevel() {
        MarketFilter[] filters = {company("A"), level("L5"), title("Engineer"), metro("Seattle")};

        assertThat(data("A L5 Engineer Seattle", 3, "A L5 Manager Austin", 2)
                        .where(filters)
                        .wider())
                .get()
                .hasToString("5 observations without metro Seattle, without title Engineer");
        assertThat(data("A L5 Engineer Seattle", 3, "A L4 Engineer Austin", 1, "A L6 Engineer Austin", 1)
                        .where(filters)
                        .wider())
                .get()
                .hasToString(
                        "5 observations without metro Seattle, without title Engineer, with level L4 or level L5 or"
                                + " level L6");
        assertThat(data("A L5 Engineer Seattle", 3, "A L6 Engineer Austin", 1, "A L7 Engineer Austin", 1)
                        .where(filters)
                        .wider())
                .get()
                .hasToString("5 observations without metro Seattle, without title Engineer, without level L5");
    }

    @Test
    void theCompanyIsGivenUpLastAndSometimesNothingHelps() {
        MarketFilter own = MarketFilter.of(
                "the caller's", observation -> observation.company().equals("A"));

        assertThat(data("A L5 Engineer Seattle", 3, "B L5 Engineer Seattle", 3)
                        .where(company("A"), own)
                        .wider())
                .get()
                .hasToString("6 observations without the caller's, without company A");
        assertThat(data("A L5 Engineer Seattle", 3, "B L5 Engineer Seattle", 1)
                        .where(company("A"))
                        .wider())
                .isEmpty();
        assertThat(data("A L5 Engineer Seattle", 3).wider()).isEmpty();
    }

    @Test
    void theHighestLevelHasOneNeighbour() {
        assertThat(data("A L5 Engineer Seattle", 3, "A L6 Engineer Seattle", 2)
                        .where(level("L6"))
                        .wider())
                .get()
                .hasToString("5 observations with level L5 or level L6");
    }

    @Test
    void theDateIsGivenUpBeforeOtherFiltersAndThoseBeforeTheCompany() {
        LocalDate day = LocalDate.of(2021, 3, 1);
        MarketFilter may = reported(day.plusMonths(2), day.plusMonths(3));
        MarketFilter none = MarketFilter.of("nobody", observation -> false);
        MarketData data = data("A L5 Engineer Seattle", 5, "B L5 Engineer Seattle", 5);

        assertThat(data.where(company("A"), may).wider())
                .get()
                .hasToString("5 observations without reported from 2021-05-01 to before 2021-06-01");
        assertThat(data.where(company("A"), none).wider()).get().hasToString("5 observations without nobody");
        assertThat(data.where(company("A"), none, may).wider())
                .get()
                .hasToString("5 observations without reported from 2021-05-01 to before 2021-06-01, without nobody");
    }

    @Test
    void whatAddsNoObservationIsNoWiderGroup() {
        assertThat(data("A L5 Engineer Seattle", 6).where(metro("Seattle")).wider())
                .isEmpty();
        assertThat(data("A L5 Engineer Seattle", 6, "A L5 Engineer Austin", 1)
                        .where(company("A"), metro("Seattle"))
                        .wider())
                .get()
                .hasToString("7 observations without metro Seattle");
    }

    private static MarketData data(Object... rowsAndCounts) {
        List<MarketObservation> observations = new ArrayList<>();
        for (int i = 0; i < rowsAndCounts.length; i += 2) {
            String[] row = rowsAndCounts[i].toString().split(" ");
            for (int n = 0; n < (Integer) rowsAndCounts[i + 1]; n++) {
                observations.add(MarketObservation.builder()
                        .company(row[0])
                        .level(row[1])
                        .title(row[2])
                        .location(row[3])
                        .date(LocalDate.of(2021, 3, 1))
                        .base(usd(100_000 + n))
                        .stock(usd(0))
                        .bonus(usd(0))
                        .total(usd(100_000 + n))
                        .build());
            }
        }
        return MarketData.of(observations);
    }
}
