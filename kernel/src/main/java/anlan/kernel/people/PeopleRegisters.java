package anlan.kernel.people;

import anlan.kernel.access.Administrator;
import anlan.kernel.form.FieldError;
import anlan.kernel.register.Register;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers the organisation is made of. */
@Configuration(proxyBeanMethods = false)
public class PeopleRegisters {
    /** Units by path. */
    public static final Register<Unit> UNITS = Register.of("unit", "单位", Unit.class)
            .columns("path", "name", "kind", "from", "until")
            .filters("kind")
            .searched("name", "shortName", "path")
            .unique("path")
            .titled(Unit::name, Unit::path)
            .belongingTo(Unit::path)
            .checked((unit, day) -> inOrder("until", unit.from(), unit.until()))
            .writtenBy("leader", "deputy-leader", "clerk")
            .administeredBy(Administrator.SYSTEM)
            .keptInMemory();

    /** Persons by id of their entry. */
    public static final Register<Person> PERSONS = Register.of("person", "人员", Person.class)
            .columns("name", "staffNumber", "unit")
            .filters("unit")
            .searched("name", "staffNumber")
            .unique("staffNumber")
            .titled(Person::name, Person::unit)
            .belongingTo(Person::unit)
            .writtenBy("leader", "deputy-leader", "clerk")
            .administeredBy(Administrator.SYSTEM)
            .keptInMemory();

    /** Posts with dates. */
    public static final Register<Post> POSTS = Register.of("post", "岗位任职", Post.class)
            .columns("unit", "kind", "person", "from", "until")
            .filters("unit", "kind")
            .titled(post -> post.kind().label(), Post::unit)
            .belongingTo(Post::unit)
            .checked((post, day) -> inOrder("until", post.from(), post.until()))
            .writtenBy("leader")
            .administeredBy(Administrator.SECURITY)
            .keptInMemory();

    /** Deputies with dates. */
    public static final Register<Deputy> DEPUTIES = Register.of("deputy", "岗位代理", Deputy.class)
            .columns("unit", "kind", "absent", "deputy", "from", "until")
            .filters("unit", "kind")
            .titled(deputy -> deputy.kind().label(), Deputy::unit)
            .belongingTo(Deputy::unit)
            .checked((deputy, day) -> inOrder("until", deputy.from(), deputy.until()))
            .writtenBy("leader", "deputy-leader")
            .administeredBy(Administrator.SECURITY)
            .keptInMemory();

    /** Certificates of officers. */
    public static final Register<Officer> OFFICERS = Register.of("officer", "执法人员", Officer.class)
            .columns("certificate", "person", "unit", "from", "until", "speciality")
            .filters("unit", "speciality")
            .searched("certificate", "issuer", "speciality")
            .unique("certificate")
            .titled(Officer::certificate, Officer::issuer)
            .belongingTo(Officer::unit)
            .checked((officer, day) -> inOrder("until", officer.from(), officer.until()))
            .writtenBy("leader", "legal", "clerk")
            .administeredBy(Administrator.SYSTEM)
            .keptInMemory();

    @Bean
    Register<Unit> unitRegister() {
        return UNITS;
    }

    @Bean
    Register<Person> personRegister() {
        return PERSONS;
    }

    @Bean
    Register<Post> postRegister() {
        return POSTS;
    }

    @Bean
    Register<Deputy> deputyRegister() {
        return DEPUTIES;
    }

    @Bean
    Register<Officer> officerRegister() {
        return OFFICERS;
    }

    private static List<FieldError> inOrder(String field, LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from) ? List.of(new FieldError(field, "结束日期不得早于开始日期")) : List.of();
    }
}
