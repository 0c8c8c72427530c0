package anlan.kernel.register;

/** Somebody else changed the entry since it was read. */
public final class StaleEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleEntry() {
        super("该条目已被他人修改，请查看最新内容后再改");
    }
}
