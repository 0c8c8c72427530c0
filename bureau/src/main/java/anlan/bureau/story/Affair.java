package anlan.bureau.story;

import java.util.List;

/**
 * What an invented enterprise did wrong, in the words of those who found it.
 *
 * @param violation id in the catalogue
 * @param finding the problem as the record of an inspection names it
 * @param place where it was found
 * @param duty the article that was not kept
 * @param facts what the investigation established
 * @param basis the article that penalises it
 */
public record Affair(String violation, String finding, String place, String duty, String facts, String basis) {

    /** Affairs of every kind an inspector meets in a year; the first is that of {@link PenaltyStory} unless told otherwise. */
    public static final List<Affair> ALL = List.of(
            new Affair("V-10", "动火作业人员未取得特种作业操作资格证", "机修车间", "安全生产法第三十条", "安排未取得特种作业操作资格的人员上岗作业", "《安全生产法》第九十七条第七项"),
            new Affair("V-14", "新增喷涂线安全设施未经验收即投入使用", "喷涂车间", "安全生产法第三十四条", "喷涂线安全设施未经验收合格即投入生产使用", "《安全生产法》第九十八条第四项"),
            new Affair("V-07", "新员工三级安全教育记录由他人代签", "安全管理办公室", "安全生产法第二十八条", "未如实记录安全生产教育和培训情况", "《安全生产法》第九十七条第四项"),
            new Affair("V-34", "疏散通道堆放杂物，宽度不足", "一号车间", "安全生产法第四十二条", "占用生产经营场所疏散通道", "《安全生产法》第一百零五条第二项"),
            new Affair("V-09", "应急预案编制后三年未组织演练", "安全管理办公室", "安全生产法第八十一条", "未定期组织应急救援预案演练", "《安全生产法》第九十七条第六项"),
            new Affair("V-17", "可燃气体报警器超期未检定", "配料间", "安全生产法第三十六条", "未对安全设备进行经常性维护、保养和定期检测", "《安全生产法》第九十九条第三项"),
            new Affair("V-08", "隐患排查台账与现场情况不符", "二号仓库", "安全生产法第四十一条", "未将事故隐患排查治理情况如实记录", "《安全生产法》第九十七条第五项"),
            new Affair(
                    "V-15", "危险物品储存间未设置安全警示标志", "危险物品储存间", "安全生产法第三十五条", "未在有较大危险因素的场所设置明显的安全警示标志", "《安全生产法》第九十九条第一项"));

    /** The affair of that violation; the first where there is none. */
    public static Affair of(String violation) {
        return ALL.stream()
                .filter(affair -> affair.violation().equals(violation))
                .findFirst()
                .orElse(ALL.getFirst());
    }
}
