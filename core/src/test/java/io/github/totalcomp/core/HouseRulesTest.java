package io.github.totalcomp.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not check. */
class HouseRulesTest {

    private static final String SIMULATION = "io.github.totalcomp.core.simulation..";
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> AMBIENT = Set.of(
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperty",
            "java.lang.System.getenv");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.totalcomp.core");

    @Test
    void packagesDependOneWay() {
        slices().matching("io.github.totalcomp.core.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void noFloatingPointOutsideSimulation() {
        DescribedPredicate<JavaClass> exact = resideOutsideOfPackage(SIMULATION);
        noFields()
                .that()
                .areDeclaredInClassesThat(exact)
                .should()
                .haveRawType(floating())
                .check(CORE);
        noMethods()
                .that()
                .areDeclaredInClassesThat(exact)
                .should()
                .haveRawReturnType(floating())
                .check(CORE);
        noClasses()
                .that(exact)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a floating-point number goes in or comes out", HouseRulesTest::isFloating))
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> floating() {
        return DescribedPredicate.describe("a floating-point type", type -> FLOATING.contains(type.getName()));
    }

    private static boolean isFloating(JavaMethodCall call) {
        return FLOATING.contains(call.getTarget().getRawReturnType().getName())
                || call.getTarget().getRawParameterTypes().stream().anyMatch(type -> FLOATING.contains(type.getName()));
    }

    @Test
    void noClockLocaleZoneOrEnvironment() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it reads the surroundings",
                        call -> AMBIENT.contains(call.getTarget().getOwner().getName() + "."
                                + call.getTarget().getName())))
                .check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CORE);
        noClasses().should().callMethod(String.class, "toLowerCase").check(CORE);
        noClasses().should().callMethod(String.class, "toUpperCase").check(CORE);
        noClasses().should().dependOnClassesThat().areAssignableTo(Locale.class).check(CORE);
    }

    @Test
    void noLoggingAndNoImplementationOfMoney() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging..")
                        .or(resideInAPackage("org.slf4j.."))
                        .or(resideInAPackage("org.javamoney..")))
                .check(CORE);
    }

    @Test
    void noStaticStateThatCanChange() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    @Test
    void noPublicSignatureShowsAnInternalType() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideOutsideOfPackage("..internal..").and(HouseRulesTest.isPublic()))
                .should(new ArchCondition<>("show an internal or generated type") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (shown(method).anyMatch(HouseRulesTest::isHidden)) {
                            events.add(SimpleConditionEvent.satisfied(method, method.getFullName()));
                        }
                    }
                })
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> isPublic() {
        return DescribedPredicate.describe(
                "are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Stream<JavaClass> shown(JavaCodeUnit method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
    }

    private static boolean isHidden(JavaClass type) {
        return type.getName().startsWith("io.github.totalcomp")
                && (type.getPackageName().endsWith(".internal")
                        || !type.getModifiers().contains(JavaModifier.PUBLIC));
    }
}
