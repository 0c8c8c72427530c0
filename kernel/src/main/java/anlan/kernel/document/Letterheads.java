package anlan.kernel.document;

import anlan.kernel.access.Administrator;
import anlan.kernel.form.Unfit;
import anlan.kernel.register.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The letterheads the bureau keeps, one per unit that issues documents in its own name. */
public final class Letterheads {

    /** Kept by the unit's legal staff, its head or the system administrator; documents already issued keep the old one. */
    public static final Register<Letterhead> REGISTER = Register.of("letterhead", "文书抬头", Letterhead.class)
            .columns("unitPath", "organ", "region", "word", "telephone")
            .searched("organ")
            .unique("unitPath")
            .titled(Letterhead::organ, Letterhead::unitPath)
            .belongingTo(Letterhead::unitPath)
            .writtenBy("leader", "legal")
            .administeredBy(Administrator.SYSTEM)
            .keptInMemory();

    private final Supplier<List<Letterhead>> kept;

    /** Asks for all letterheads of all units whenever one is needed. */
    public Letterheads(Supplier<List<Letterhead>> kept) {
        this.kept = kept;
    }

    /**
     * The letterhead of a unit, or of the nearest unit above it that has one.
     *
     * @throws Unfit if there is none: the bureau must keep one before it issues documents
     */
    public Letterhead of(String unitPath) {
        return find(unitPath)
                .orElseThrow(
                        () -> new Unfit("", "本单位尚未设置文书抬头（机关名称、字号简称、复议机关、法院），不能制发文书；请法制审核人员、主要负责人或者系统管理员在“文书抬头”台账中设置"));
    }

    /** As {@link #of}; empty if no unit above has one either. */
    public Optional<Letterhead> find(String unitPath) {
        return kept.get().stream()
                .filter(head -> (unitPath + ".").startsWith(head.unitPath() + "."))
                .max(Comparator.comparingInt(head -> head.unitPath().length()));
    }
}
