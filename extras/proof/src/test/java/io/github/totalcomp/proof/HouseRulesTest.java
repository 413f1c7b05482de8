package io.github.totalcomp.proof;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the house that hold over the modules; those of one module alone stand in its own test. */
class HouseRulesTest {

    private static final String ROOT = "io.github.totalcomp.";
    private static final String[] LIBRARY = {
        ROOT + "core..", ROOT + "vesting..", ROOT + "negotiation..", ROOT + "bargaining.."
    };
    private static final DescribedPredicate<JavaClass> FLOATING_POINT = DescribedPredicate.describe(
            "a floating-point type",
            type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                    .contains(type.getName()));
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

    private static final JavaClasses CLASSES = Classes.ALL;

    /** Each module, and the modules that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "core", Set.of(),
            "vesting", Set.of("core"),
            "negotiation", Set.of("core"),
            "bargaining", Set.of("core", "negotiation"),
            "formats", Set.of("core", "vesting", "negotiation", "bargaining"),
            "report", Set.of("core", "negotiation", "bargaining"),
            "testkit", Set.of("core"));

    @Test
    void modulesDependOneWay() {
        MAY_USE.forEach((module, used) -> {
            String[] others = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(module) && !used.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CLASSES);
        });
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
                .that()
                .resideOutsideOfPackage(ROOT + "testkit..") // it tries a schedule under other locales and zones
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

    /** Simulation and its statistics are the one place for it; that core keeps to this is told by its own test. */
    @Test
    void noFloatingPointOutsideSimulation() {
        DescribedPredicate<JavaClass> exact = resideOutsideOfPackage(ROOT + "core..");
        noFields()
                .that()
                .areDeclaredInClassesThat(exact)
                .should()
                .haveRawType(FLOATING_POINT)
                .check(CLASSES);
        noMethods()
                .that()
                .areDeclaredInClassesThat(exact)
                .should()
                .haveRawReturnType(FLOATING_POINT)
                .check(CLASSES);
        noMethods()
                .that()
                .areDeclaredInClassesThat(exact)
                .should(new ArchCondition<>("take a floating-point number") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (method.getRawParameterTypes().stream().anyMatch(FLOATING_POINT)) {
                            events.add(SimpleConditionEvent.satisfied(method, method.getFullName()));
                        }
                    }
                })
                .check(CLASSES);
        noClasses()
                .that(exact)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a floating-point number comes out",
                        call -> FLOATING_POINT.test(call.getTarget().getRawReturnType())))
                .check(CLASSES);
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
    void packagesDependOneWay() {
        for (String module : MAY_USE.keySet()) {
            slices().matching(ROOT + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }
}
