package anlan.app.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of the portal: one for each kind of record that acts publish. */
enum PublicList {
    PENALTY("行政处罚公示", "处罚机关", "当事人、事由或者依据", "查询已公示的行政处罚决定"),
    LICENCE("行政许可公示", "许可机关", "被许可人或者许可范围", "查询已公示的危险化学品经营、烟花爆竹零售许可"),
    HAZARD("重大事故隐患公示", "公示机关", "隐患单位或者事项", "查询挂牌督办和摘牌的重大事故隐患"),
    INSPECTION("检查结果公示", "检查机关", "被检查单位", "查询已公示的监督检查结果"),
    DRAW("双随机抽查公示", "抽查机关", "抽查名称", "查询抽查名单封存公告和抽查情况");

    /** Address of all lists together. */
    static final String ADDRESS = "/public/notices";

    private final String title;
    private final String organ;
    private final String searched;
    private final String purpose;

    PublicList(String title, String organ, String searched, String purpose) {
        this.title = title;
        this.organ = organ;
        this.searched = searched;
        this.purpose = purpose;
    }

    /** The list of a kind, named as in {@link anlan.kernel.casefile.Publication#kind}; empty for an unknown kind. */
    static Optional<PublicList> of(String kind) {
        return Arrays.stream(values()).filter(list -> list.kind().equals(kind)).findFirst();
    }

    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Heading of its page. */
    String title() {
        return title;
    }

    /** What the organ is called whose doing its notices make public. */
    String organ() {
        return organ;
    }

    /** What one can search it by. */
    String searched() {
        return searched;
    }

    /** What it is for. */
    String purpose() {
        return purpose;
    }

    /** Address of its page, without a search. */
    String address() {
        return ADDRESS + "?kind=" + kind();
    }
}
