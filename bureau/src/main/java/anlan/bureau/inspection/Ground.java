package anlan.bureau.inspection;

import anlan.kernel.form.Labelled;

/** Why an enterprise is inspected: by plan or draw, or for one of the triggers the law allows (INS-001, INS-002). */
public enum Ground implements Labelled {
    PLAN("年度监督检查计划", false),
    DRAW("双随机抽查", false),
    CAMPAIGN("专项检查", false),
    REPORT("投诉举报", true),
    TRANSFER("转办交办", true),
    WARNING("数据监测预警", true),
    ACCIDENT("事故", true);

    private final String label;
    private final boolean urgent;

    Ground(String label, boolean urgent) {
        this.label = label;
        this.urgent = urgent;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is not counted against the yearly cap and allows to enter first and be approved afterwards. */
    public boolean urgent() {
        return urgent;
    }
}
