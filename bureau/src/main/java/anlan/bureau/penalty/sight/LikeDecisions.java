package anlan.bureau.penalty.sight;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DiscretionRules;
import anlan.bureau.penalty.Weighing;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.desk.Discretion;
import anlan.law.Money;
import anlan.law.violation.FineRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whoever agrees to a fine: the range of the law, the grade that was chosen, and the latest fines for the same violation. */
@Component
final class LikeDecisions implements Discretion<Weighing> {

    private final JdbcClient jdbc;

    LikeDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<Weighing> paper() {
        return Weighing.class;
    }

    @Override
    public Weighed of(Case file, Weighing paper, On on) {
        List<Room> room = new ArrayList<>();
        room.add(new Room("违法行为", DiscretionRules.violation(file, paper, on)));
        DiscretionRules.range(file, paper, on)
                .map(FineRange::display)
                .ifPresent(range -> room.add(new Room("法定幅度", range)));
        room.add(new Room("违法阶段", paper.gravity().label()));
        if (paper instanceof Decide decide && decide.benchmark() != null)
            room.add(new Room("裁量基准和档次", decide.benchmark()));
        room.add(new Room("拟罚款", paper.fine().display()));
        return new Weighed(List.copyOf(room), like(file.id(), paper.violation(), on.day()));
    }

    // A decision that was taken back and an amount that was corrected are no measure.
    private List<Like> like(UUID file, String violation, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id, c.number, c.title, f.on_day, f.amount
                          FROM fact f JOIN case_file c ON c.id = f.case_id
                         WHERE f.kind = 'penalty.fine-level' AND f.subject = :violation AND f.on_day <= :today
                           AND f.quantity > 0 AND f.case_id <> :file
                           AND NOT EXISTS (SELECT FROM fact n WHERE n.case_id = f.case_id AND n.kind = f.kind
                                              AND n.quantity < 0 AND n.amount = -f.amount)
                           AND (SELECT coalesce(sum(g.quantity), 0) FROM fact g
                                 WHERE g.case_id = f.case_id AND g.kind = 'penalty.fined') > 0
                         ORDER BY f.on_day DESC, f.id DESC LIMIT 5
                        """)
                .param("violation", violation)
                .param("today", today)
                .param("file", file)
                .query((row, index) -> new Like(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("on_day", LocalDate.class),
                        "罚款 " + new Money(row.getBigDecimal("amount")).display()))
                .list();
    }
}
