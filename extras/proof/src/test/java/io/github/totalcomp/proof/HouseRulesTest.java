package io.github.totalcomp.proof;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the house that hold over the modules; those of one module alone stand in its own test. */
class HouseRulesTest {

    private static final String ROOT = "io.github.totalcomp.";
    private static final String[] LIBRARY = {ROOT + "core..", ROOT + "vesting..", ROOT + "negotiation.."};
    private static final Set<String> AMBIENT = Set.of(
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getenv");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT + "core", ROOT + "vesting", ROOT + "negotiation", ROOT + "formats");

    @Test
    void modulesDependOnCoreAndNeverBack() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "vesting..", ROOT + "negotiation..", ROOT + "formats..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "vesting..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "negotiation..", ROOT + "formats..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "negotiation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "vesting..", ROOT + "formats..")
                .check(CLASSES);
    }

    @Test
    void theLibraryOpensNoFileSocketOrProcess() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "javax.net..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)|java\\.lang\\.(Process.*|Runtime)")
                .check(CLASSES);
    }

    @Test
    void noClockLocaleZoneEnvironmentOrLogging() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "it reads the surroundings",
                        access -> AMBIENT.contains(access.getTarget().getOwner().getName() + "."
                                + access.getTarget().getName())))
                .check(CLASSES);
        noClasses().should().callMethod(String.class, "toLowerCase").check(CLASSES);
        noClasses().should().callMethod(String.class, "toUpperCase").check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.javamoney..")
                .check(CLASSES);
    }

    @Test
    void noFloatingPointInVestingNegotiationAndFormats() {
        for (Class<?> floating : new Class<?>[] {double.class, float.class, Double.class, Float.class}) {
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage(ROOT + "core..")
                    .should()
                    .haveRawType(floating)
                    .check(CLASSES);
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage(ROOT + "core..")
                    .should()
                    .haveRawReturnType(floating)
                    .check(CLASSES);
        }
    }

    @Test
    void noStateThatCanBeReachedOrChangedFromOutside() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(CLASSES);
        noFields()
                .that()
                .arePublic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void exportedPackagesDependOneWay() {
        for (String module : new String[] {"core", "vesting", "negotiation"}) {
            slices().matching(ROOT + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(alwaysTrue(), resideInAPackage("..internal.."))
                    .check(CLASSES);
        }
    }
}
