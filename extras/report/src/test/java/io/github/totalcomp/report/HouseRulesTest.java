package io.github.totalcomp.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final String ROOT = "io.github.totalcomp.report";
    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void sectionsAndRenderersKnowTheDocumentAndNotEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("document")
                .definedBy(ROOT)
                .layer("render")
                .definedBy(ROOT + ".render..")
                .layer("section")
                .definedBy(ROOT + ".section..")
                .whereLayer("render")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("section")
                .mayNotBeAccessedByAnyLayer()
                .check(REPORT);
    }

    /** Renderers know no result: figures reach them as texts and exact numbers. */
    @Test
    void renderersKnowNoResult() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.totalcomp.negotiation..",
                        "io.github.totalcomp.core.total..",
                        "io.github.totalcomp.core.simulation..",
                        "javax.money..")
                .check(REPORT);
    }

    @Test
    void noFloatingPointClockOrChangingState() {
        noFields().should().haveRawType(double.class).check(REPORT);
        noMethods().should().haveRawReturnType(double.class).check(REPORT);
        noClasses().should().callMethod(BigDecimal.class, "doubleValue").check(REPORT);
        noClasses().should().callMethod(LocalDate.class, "now").check(REPORT);
        noClasses().should().callMethod(String.class, "toLowerCase").check(REPORT);
        noClasses().should().callMethod(String.class, "toUpperCase").check(REPORT);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(REPORT);
    }
}
