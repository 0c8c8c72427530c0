package anlan.kernel.exchange;

import anlan.kernel.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of imports: written by imports alone. */
@Configuration(proxyBeanMethods = false)
public class ImportBatches {
    /** Imports by id of their entry. */
    public static final Register<ImportBatch> REGISTER = Register.of("import-batch", "导入批次", ImportBatch.class)
            .columns(
                    "at",
                    "title",
                    "file",
                    "who",
                    "mode",
                    "currency",
                    "rows",
                    "total",
                    "landed",
                    "landedSum",
                    "known",
                    "reported",
                    "reportedSum")
            .filters("source", "unit")
            .searched("title", "source", "file")
            .titled(ImportBatch::title, ImportBatch::file)
            .belongingTo(ImportBatch::unit);

    @Bean
    Register<ImportBatch> importBatchRegister() {
        return REGISTER;
    }
}
