package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketAliasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWS | Amazon",
                "amazon.com | Amazon",
                "Amazon Web Services, Inc. | Amazon",
                "Google LLC | Google",
                "google llc. | Google",
                "Microsoft Corporation | Microsoft",
                "MSFT | Microsoft",
                "Meta | Facebook",
                "Facebook, Inc | Facebook",
                "Micro Focus | Micro Focus",
                "Supermicro | Supermicro",
                "Co | Co",
                "Apple Computer Co. Ltd | Apple",
                "Amazon., | Amazon"
            })
    void companiesGoByOneName(String spelling, String name) {
        assertThat(MarketAliases.standard().company(spelling)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Amazon, SDE II, L5",
        "Amazon, Sde 2, L5",
        "AWS, SDE-2, L5",
        "Amazon, 5, L5",
        "Amazon, l5, L5",
        "Amazon, L5 SDM, L5 SDM",
        "Microsoft, Sde 2, Sde 2",
        "Microsoft, L62, 62",
        "Microsoft, SDE II, SDE II",
        "Google, t5, L5",
        "Google, Senior SWE, L5",
        "Facebook, E5, E5",
        "Elsewhere, SDE II, SDE II"
    })
    void levelsGoByTheNamesOfTheirCompany(String company, String level, String name) {
        assertThat(MarketAliases.standard().level(company, level)).isEqualTo(name);
    }

    @Test
    void spellingsInTheDataAreMergedAndCounted() {
        MarketData data = data(
                        "AWS/SDE II", "amazon/L5", "Amazon/L5", "Amazon/L5", "Apple/ict-4", "Apple/ICT4", "Apple/ICT4")
                .withAliases(MarketAliases.standard());

        assertThat(data.observations())
                .extracting(each -> each.company() + "/" + each.level().orElseThrow())
                .containsExactly(
                        "Amazon/L5", "Amazon/L5", "Amazon/L5", "Amazon/L5", "Apple/ICT4", "Apple/ICT4", "Apple/ICT4");
        assertThat(data.merges())
                .extracting(MarketMerge::toString)
                .containsExactly(
                        "company amazon taken for Amazon (1)",
                        "company AWS taken for Amazon (1)",
                        "level Amazon: SDE II taken for L5 (1)",
                        "level Apple: ict-4 taken for ICT4 (1)");
        assertThat(data.notes()).containsExactly("4 spellings in the data were taken for others by aliases");
        assertThat(data.withMinimum(3).ranges().notes()).contains(data.notes().get(0));
    }

    @Test
    void withoutAliasesEverySpellingStands() {
        MarketData data = data("AWS/SDE II", "amazon/L5", "Amazon/L5");

        assertThat(data.withAliases(MarketAliases.none())).isEqualTo(data);
        assertThat(data.withAliases(MarketAliases.spellings()).observations())
                .extracting(MarketObservation::company)
                .containsExactly("AWS", "Amazon", "Amazon");
    }

    @Test
    void filtersAlreadyAppliedAreAppliedToTheMergedNames() {
        MarketData data = data("AWS/L5", "Amazon/L5", "Google/L5").where(MarketFilter.company("Amazon"));

        assertThat(data.observations()).hasSize(1);
        assertThat(data.withAliases(MarketAliases.standard()).observations()).hasSize(2);
    }

    @Test
    void callersNameTheirOwn() {
        MarketAliases own = MarketAliases.none()
                .withCompany("Northwind", "NW Traders")
                .withLevel("nw traders", "Senior", "Sr", "III")
                .withTitle("Engineer", "Eng")
                .withLocation("Zürich", "Zurich");

        assertThat(own.company("NW traders Ltd.")).isEqualTo("Northwind");
        assertThat(own.level("Northwind", "sr.")).isEqualTo("Senior");
        assertThat(own.title("ENG")).isEqualTo("Engineer");
        assertThat(own.location("zurich")).isEqualTo("Zürich");
        assertThat(own).hasToString("9 aliases");
        assertThatThrownBy(() -> own.withCompany("Southwind", "NW Traders"))
                .hasMessage("an alias must stand for one company, and stands for Northwind, but was NW Traders for"
                        + " Southwind; leave one out");
        assertThatThrownBy(() -> own.withTitle(" ")).hasMessageContaining("a name that others are taken for must be");
    }

    @Test
    void likeSpellingsOfALevelAreMergedWithinTheirCompany() {
        MarketData data = data("A/ict-4", "A/ict-4", "A/ICT4", "B/ICT4", "B/ICT4", "B/ict-4")
                .withAliases(MarketAliases.spellings());

        assertThat(data.merges())
                .extracting(MarketMerge::toString)
                .containsExactly("level A: ICT4 taken for ict-4 (1)", "level B: ict-4 taken for ICT4 (1)");
    }

    @ParameterizedTest
    @CsvSource({"L55, L55", "L56, 56", "Level 56, 56", "L70, 70", "Level 70, 70", "L71, L71"})
    void theLevelsOfMicrosoftRunFrom56To70(String spelling, String name) {
        assertThat(MarketAliases.standard().level("MSFT", spelling)).isEqualTo(name);
    }

    /** Forms of business are taken off names of up to 1,000 characters. */
    @Test
    void aTextOfMoreThanAThousandCharactersIsNoCompanyOfATable() {
        MarketAliases aliases = MarketAliases.standard();
        String thousand = "AWS" + ".".repeat(997);

        assertThat(aliases.company(thousand)).isEqualTo("Amazon");
        assertThat(aliases.company(thousand + ".")).isEqualTo(thousand + ".");
    }

    @Test
    void textsOfMarksAloneStayApart() {
        assertThat(data("./-", ",/-", ",/_")
                        .withAliases(MarketAliases.spellings())
                        .merges())
                .isEmpty();
        assertThat(MarketAliases.none().withLevel("A", "-", "none").level("A", "_"))
                .isEqualTo("_");
        assertThat(MarketAliases.none().withLevel("A", "-", "none").level("A", "NONE"))
                .isEqualTo("-");
    }

    @Test
    void aliasesSayHowManyTheyHoldAndWhetherLikeSpellingsMerge() {
        assertThat(MarketAliases.none()).hasToString("0 aliases");
        assertThat(MarketAliases.spellings().withTitle("Engineer", "Eng"))
                .hasToString("2 aliases, like spellings merged");
    }

    private static MarketData data(String... rows) {
        List<MarketObservation> observations = Stream.of(rows)
                .map(row -> MarketObservation.builder()
                        .company(row.substring(0, row.indexOf('/')))
                        .level(row.substring(row.indexOf('/') + 1))
                        .date(LocalDate.of(2021, 3, 1))
                        .base(usd(100_000))
                        .stock(usd(0))
                        .bonus(usd(0))
                        .total(usd(100_000))
                        .build())
                .toList();
        return MarketData.of(observations);
    }
}
