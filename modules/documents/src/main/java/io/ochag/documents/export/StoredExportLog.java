package io.ochag.documents.export;

import io.ochag.documents.ExportLog;
import io.ochag.documents.ExportNumber;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** {@link ExportLog} on PostgreSQL. */
final class StoredExportLog implements ExportLog {
    private final Transactions transactions;
    private final ExportMapper mapper;

    @Inject
    StoredExportLog(Transactions transactions, ExportMapper mapper) {
        this.transactions = transactions;
        this.mapper = mapper;
    }

    @Override
    public List<Sent> find(Set<ExportNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String[] wanted =
                numbers.stream().map(number -> Long.toString(number.value())).toArray(String[]::new);
        return transactions.read(() -> mapper.sent(wanted)).stream()
                .map(SentRow::shown)
                .toList();
    }
}
