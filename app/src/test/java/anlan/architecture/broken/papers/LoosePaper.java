package anlan.architecture.broken.papers;

import anlan.kernel.form.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A paper that says of most of its fields nothing. */
record LoosePaper(
        @Label("事实") Map<String, String> facts,
        @Label("其他") Object anything,
        @Label("清单") List<?> list,
        @Label("清单") @SuppressWarnings("rawtypes") List raw,
        @Label("附") Optional<List<Map<String, Object>>> deep,
        @Label("日期") LocalDate right,
        @Label("人员") List<String> alsoRight,
        String bare) {}
