package anlan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.Label;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A paper says what it holds: a map or an object in it would be a second, unwritten form. */
class PapersTests {
    static List<Class<?>> papers(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(each -> each.isAnnotationPresent(Label.class)))
                .toList();
    }

    /** The papers of every act of every procedure declared in a constant. */
    static List<Class<?>> declared(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Procedure.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .map(PapersTests::constant)
                .flatMap(procedure -> procedure.acts().stream())
                .<Class<?>>map(Act::paper)
                .distinct()
                .toList();
    }

    static List<String> looseFields(Collection<Class<?>> papers) {
        return papers.stream()
                .flatMap(paper -> Stream.of(paper.getRecordComponents()))
                .filter(component -> isLoose(component.getGenericType()))
                .map(PapersTests::sentence)
                .toList();
    }

    static List<String> unlabelledFields(Collection<Class<?>> papers) {
        return papers.stream()
                .flatMap(paper -> Stream.of(paper.getRecordComponents()))
                .filter(component -> !component.isAnnotationPresent(Label.class))
                .map(PapersTests::sentence)
                .toList();
    }

    @Test
    void noPaperHoldsAMapOrAnObject() {
        assertThat(looseFields(papers(Production.CLASSES)))
                .as("give the field a type")
                .isEmpty();
    }

    @Test
    void everyFieldOfAPaperHasALabel() {
        assertThat(unlabelledFields(papers(Production.CLASSES)))
                .as("add @Label")
                .isEmpty();
    }

    @Test
    void thePapersOfDeclaredProceduresAreTypedAndLabelled() {
        var papers = declared(Production.CLASSES);
        assertThat(papers).as("papers seen").hasSizeGreaterThan(10);
        assertThat(looseFields(papers)).isEmpty();
        assertThat(unlabelledFields(papers)).isEmpty();
    }

    @Test
    void looseAndUnlabelledPapersAreRefused() {
        var papers = papers(Production.broken("papers"));
        assertThat(looseFields(papers))
                .extracting(field -> field.substring(field.lastIndexOf('.') + 1))
                .containsExactlyInAnyOrder("facts", "anything", "list", "raw", "deep");
        assertThat(unlabelledFields(papers)).singleElement().asString().endsWith("bare");
    }

    @Test
    void anUnlabelledPaperOfAProcedureIsRefused() {
        var papers = declared(Production.broken("papers"));
        assertThat(unlabelledFields(papers)).singleElement().asString().endsWith("Silent.reason");
    }

    private static boolean isLoose(Type type) {
        return switch (type) {
            case Class<?> plain ->
                plain == Object.class
                        || Map.class.isAssignableFrom(plain)
                        || plain.getTypeParameters().length > 0
                        || plain.isArray() && isLoose(plain.componentType());
            case ParameterizedType of ->
                isLooseOwner(of) || Arrays.stream(of.getActualTypeArguments()).anyMatch(PapersTests::isLoose);
            case WildcardType any -> true;
            case TypeVariable<?> open -> true;
            case GenericArrayType array -> isLoose(array.getGenericComponentType());
            default -> true;
        };
    }

    private static boolean isLooseOwner(ParameterizedType type) {
        return type.getRawType() instanceof Class<?> raw && Map.class.isAssignableFrom(raw);
    }

    private static Procedure constant(JavaField field) {
        try {
            var constant = field.reflect();
            constant.setAccessible(true);
            return (Procedure) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(field.getFullName(), impossible);
        }
    }

    private static String sentence(RecordComponent component) {
        return component.getDeclaringRecord().getName() + "." + component.getName();
    }
}
