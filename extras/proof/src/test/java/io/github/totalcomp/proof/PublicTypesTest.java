package io.github.totalcomp.proof;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.JavaModifier.VOLATILE;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.totalcomp.vesting.VestingSchedules;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ArbitrarySupplier;
import org.junit.jupiter.api.Test;

/** What a caller sees of the library and its extras cannot be changed, and is made by factories. */
class PublicTypesTest {

    /** Guarded by the monitor of its object, as its only reader is synchronized. */
    private static final Set<String> GUARDED = Set.of("SimulatedTotal.sorted");

    /** A new array at each call, for those who total millions of grants. */
    private static final Set<String> NEW_EACH_TIME = Set.of("PortionSchedule.unitsByYear");

    private static final Set<String> CHANGEABLE = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.concurrent.atomic.AtomicReference");

    private static final DescribedPredicate<JavaClass> VISIBLE =
            DescribedPredicate.describe("are public and exported", PublicTypesTest::isVisible);

    @Test
    void valuesAreMadeByFactories() {
        noConstructors()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(VISIBLE)
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are no record, exception, or class that Jackson or jqwik makes",
                        type -> !type.isRecord()
                                && !type.isAssignableTo(Throwable.class)
                                && !type.isAssignableTo(SimpleModule.class)
                                && !type.isAssignableTo(ArbitrarySupplier.class)))
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(Classes.ALL);
    }

    @Test
    void nothingThatIsGivenOutCanBeChanged() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(VISIBLE)
                .should(new ArchCondition<>("return what a caller could change") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String name = method.getOwner().getSimpleName() + "." + method.getName();
                        if (isChangeable(method.getRawReturnType())
                                && !NEW_EACH_TIME.contains(name)
                                && !method.getModifiers().contains(SYNTHETIC)
                                && !(method.getModifiers().contains(STATIC)
                                        && method.getName().equals("values"))) {
                            events.add(SimpleConditionEvent.satisfied(method, method.getFullName()));
                        }
                    }
                })
                .check(Classes.ALL);
    }

    @Test
    void anArrayThatIsGivenOutIsNewEachTime() {
        long[] units = VestingSchedules.amazon().unitsByYear(50);
        units[0] = 0;
        assertThat(VestingSchedules.amazon().unitsByYear(50)).containsExactly(3, 7, 20, 20);
    }

    @Test
    void fieldsOfPublicTypesAreFinalOrVolatile() {
        noFields()
                .that()
                .areDeclaredInClassesThat(VISIBLE)
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are no builder", type -> !type.getSimpleName().endsWith("Builder")))
                .should(new ArchCondition<>("be neither final nor volatile nor guarded") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        String name = field.getOwner().getSimpleName() + "." + field.getName();
                        if (!field.getModifiers().contains(FINAL)
                                && !field.getModifiers().contains(VOLATILE)
                                && !GUARDED.contains(name)) {
                            events.add(SimpleConditionEvent.satisfied(field, field.getFullName()));
                        }
                    }
                })
                .check(Classes.ALL);
    }

    @Test
    void publicClassesAreFinalOrSealed() {
        classes()
                .that(VISIBLE)
                .and(DescribedPredicate.describe(
                        "are classes and no exceptions",
                        type -> !type.isInterface() && !type.isEnum() && !type.isAssignableTo(Throwable.class)))
                .should(new ArchCondition<>("be final or sealed") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed = type.getModifiers().contains(FINAL)
                                || (type.getModifiers().contains(ABSTRACT)
                                        && type.reflect().isSealed());
                        events.add(new SimpleConditionEvent(type, closed, type.getFullName()));
                    }
                })
                .check(Classes.ALL);
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && !type.getPackageName().endsWith(".internal")
                && type.getEnclosingClass().map(PublicTypesTest::isVisible).orElse(true);
    }

    /** Arrays, and the collections of the JDK by their classes; what an interface hides is for the tests of each type. */
    private static boolean isChangeable(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray()
                || CHANGEABLE.contains(type.getName())
                || (collection && !Modifier.isInterface(type.reflect().getModifiers()));
    }
}
