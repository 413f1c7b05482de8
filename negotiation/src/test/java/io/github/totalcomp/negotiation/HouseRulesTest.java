package io.github.totalcomp.negotiation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not check. */
class HouseRulesTest {

    private static final String ROOT = "io.github.totalcomp.negotiation";
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> AMBIENT = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperty",
            "java.lang.System.getenv");

    private static final JavaClasses NEGOTIATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void dataFlowFromTheMarketToTheLetterAndNeverBack() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("market")
                .definedBy(ROOT + ".market..")
                .layer("advice")
                .definedBy(ROOT + ".advice..")
                .layer("counter")
                .definedBy(ROOT + ".counter..")
                .layer("letter")
                .definedBy(ROOT + ".letter..")
                .whereLayer("letter")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("counter")
                .mayOnlyBeAccessedByLayers("letter")
                .whereLayer("advice")
                .mayOnlyBeAccessedByLayers("counter", "letter")
                .check(NEGOTIATION);
    }

    @Test
    void noFloatingPoint() {
        DescribedPredicate<JavaClass> floating =
                DescribedPredicate.describe("a floating-point type", type -> FLOATING.contains(type.getName()));
        noFields().should().haveRawType(floating).check(NEGOTIATION);
        noMethods().should().haveRawReturnType(floating).check(NEGOTIATION);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a floating-point number goes in or comes out", HouseRulesTest::isFloating))
                .check(NEGOTIATION);
    }

    private static boolean isFloating(JavaMethodCall call) {
        return FLOATING.contains(call.getTarget().getRawReturnType().getName())
                || call.getTarget().getRawParameterTypes().stream().anyMatch(type -> FLOATING.contains(type.getName()));
    }

    @Test
    void noClockLocaleZoneLoggingOrEnvironment() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it reads the surroundings",
                        call -> AMBIENT.contains(call.getTarget().getOwner().getName() + "."
                                + call.getTarget().getName())))
                .check(NEGOTIATION);
        noClasses().should().callMethod(String.class, "toLowerCase").check(NEGOTIATION);
        noClasses().should().callMethod(String.class, "toUpperCase").check(NEGOTIATION);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(NEGOTIATION);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.javamoney..")
                .check(NEGOTIATION);
    }

    @Test
    void noStaticStateThatCanChange() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(NEGOTIATION);
    }

    @Test
    void noPublicSignatureShowsAHiddenType() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are public and exported",
                        type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.getPackageName().endsWith(".internal")))
                .should(new ArchCondition<>("show an internal or generated type") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .anyMatch(HouseRulesTest::isHidden)) {
                            events.add(SimpleConditionEvent.satisfied(method, method.getFullName()));
                        }
                    }
                })
                .check(NEGOTIATION);
    }

    private static boolean isHidden(JavaClass type) {
        return type.getName().startsWith("io.github.totalcomp")
                && (type.getPackageName().endsWith(".internal")
                        || !type.getModifiers().contains(JavaModifier.PUBLIC));
    }
}
