package io.github.totalcomp.negotiation.market;

/** The aliases that most users of public reports want. */
final class StandardAliases {

    private StandardAliases() {}

    static MarketAliases table() {
        MarketAliases aliases = MarketAliases.spellings()
                .withCompany("Amazon", "AWS", "Amazon Web Services", "Amazon.com", "Amazon AWS")
                .withCompany("Google", "Alphabet", "Google Cloud")
                .withCompany("Facebook", "Meta", "Meta Platforms", "FB")
                .withCompany("Microsoft", "MSFT")
                .withCompany("Apple", "Apple Computer")
                .withCompany("JPMorgan Chase", "JP Morgan Chase", "JP Morgan", "JPMorgan", "J.P. Morgan")
                .withCompany("Walmart Labs", "Walmart Global Tech")
                .withTitle("Software Engineer", "SWE", "SDE", "Software Development Engineer", "Software Developer")
                .withTitle("Software Engineering Manager", "SDM", "Software Development Manager", "Engineering Manager")
                .withTitle("Technical Program Manager", "TPM")
                .withTitle("Product Manager", "PM")
                .withLocation("New York, NY", "NYC", "New York City", "New York City, NY", "New York", "Manhattan, NY")
                .withLocation("San Francisco, CA", "SF", "San Francisco")
                .withLocation("Seattle, WA", "Seattle")
                .withLocation("Bangalore, KA, India", "Bengaluru, KA, India", "Bangalore", "Bengaluru");
        aliases = aliases.withLevel("Amazon", "L4", "4", "SDE I", "SDE 1", "Level 4", "Lv4")
                .withLevel("Amazon", "L5", "5", "SDE II", "SDE 2", "Level 5", "Lv5")
                .withLevel("Amazon", "L6", "6", "SDE III", "SDE 3", "Senior SDE", "Level 6", "Lv6")
                .withLevel("Amazon", "L7", "7", "Principal SDE", "Level 7", "Lv7")
                .withLevel("Google", "L3", "3", "T3", "SWE II")
                .withLevel("Google", "L4", "4", "T4", "SWE III")
                .withLevel("Google", "L5", "5", "T5", "Senior SWE")
                .withLevel("Google", "L6", "6", "T6", "Staff SWE")
                .withLevel("Google", "L7", "7", "T7", "Senior Staff SWE");
        for (int level = 56; level <= 70; level++) {
            aliases = aliases.withLevel("Microsoft", Integer.toString(level), "L" + level, "Level " + level);
        }
        return aliases;
    }
}
