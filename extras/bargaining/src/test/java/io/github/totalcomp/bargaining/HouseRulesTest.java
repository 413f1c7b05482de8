package io.github.totalcomp.bargaining;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** How the packages depend on each other; the proof module holds the other rules of the house over all modules. */
class HouseRulesTest {

    private static final String ROOT = "io.github.totalcomp.bargaining";

    @Test
    void onlyRoundsUseAnswersAndNothingElseIsShared() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("issue")
                .definedBy(ROOT + ".issue..")
                .layer("objection")
                .definedBy(ROOT + ".objection..")
                .layer("position")
                .definedBy(ROOT + ".position..")
                .layer("round")
                .definedBy(ROOT + ".round..")
                .whereLayer("issue")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("position")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("round")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("objection")
                .mayOnlyBeAccessedByLayers("round")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT));
    }
}
