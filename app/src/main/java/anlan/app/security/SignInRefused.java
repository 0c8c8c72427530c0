package anlan.app.security;

/** A refused sign-in, in words that tell an attacker nothing. */
@SuppressWarnings("StaticAssignmentOfThrowable") // without stack trace and cause each is the same wherever it is thrown
final class SignInRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final SignInRefused WRONG = new SignInRefused("wrong", "账号或口令不正确");
    static final SignInRefused LOCKED = new SignInRefused("locked", "连续输错次数过多，账号已锁定，请十五分钟后再试或联系安全保密管理员");
    static final SignInRefused CODE = new SignInRefused("code", "请输入动态码");
    static final SignInRefused NO_UNIT = new SignInRefused("no-unit", "该账号的人员没有任职单位，请联系系统管理员");
    private final String key;

    private SignInRefused(String key, String words) {
        super(words, null, false, false);
        this.key = key;
    }

    /** Tells the sign-in page what to ask for. */
    String key() {
        return key;
    }
}
