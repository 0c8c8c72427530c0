package anlan.record.verify;

import anlan.record.Hash;

/// An opening or file that the case had and the export has not.
///
/// @param seq the first entry that names it
/// @param erased whether an entry of the chain says that it was erased; otherwise the exporter withheld it
public record Absence(long seq, Hash hash, boolean erased) {

    @Override
    public String toString() {
        return "第 %d 条记录：%s（%s）".formatted(seq, erased ? "内容已依法删除" : "内容未向本次接收人提供", hash.brief());
    }
}
