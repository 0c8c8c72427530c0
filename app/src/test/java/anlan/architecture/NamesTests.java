package anlan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A shared thing with a meaning has a name of its own; these words mean that nobody found it. */
class NamesTests {
    private static final Pattern EMPTY_WORD = Pattern.compile(
            "(Utils?|Utilit(y|ies)|Commons?|Helpers?|Managers?|DTOs?|Dtos?|Mappers?|Impl|Misc)(?![a-z])");
    private static final Pattern EMPTY_PACKAGE = Pattern.compile(
            "\\.(utils?|utility|utilities|commons?|helpers?|managers?|dtos?|mappers?|impl|misc)(\\.|$)");

    static List<String> emptyNames(JavaClasses classes) {
        return classes.stream()
                .filter(type -> EMPTY_WORD.matcher(type.getSimpleName()).find()
                        || EMPTY_PACKAGE.matcher(type.getPackageName()).find())
                .map(JavaClass::getFullName)
                .sorted()
                .toList();
    }

    @Test
    void everyClassAndPackageIsNamedFromTheDomain() {
        assertThat(emptyNames(Production.CLASSES))
                .as("named util, common, helper, manager, DTO, mapper: name what it is instead")
                .isEmpty();
    }

    @Test
    void emptyNamesAreRefused() {
        assertThat(emptyNames(Production.broken("names")))
                .extracting(name -> name.substring(name.lastIndexOf('.') + 1))
                .containsExactlyInAnyOrder("CaseManager", "FineDTO", "FineUtils", "Thing");
    }
}
