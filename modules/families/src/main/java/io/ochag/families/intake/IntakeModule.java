package io.ochag.families.intake;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.documents.Tables;
import io.ochag.families.FamilyImports;
import io.ochag.families.ImportId;
import io.ochag.families.ImportRules;
import io.ochag.families.RegisterCode;
import io.ochag.kernel.document.RetentionTerm;
import io.ochag.platform.FeatureModule;
import java.time.Period;

/** Bringing in registers. */
public final class IntakeModule extends FeatureModule {
    private static final Period USUAL_TERM = Period.ofDays(30);

    @Override
    protected void configure() {
        id(ImportId.class, ImportId::new);
        code(RegisterCode.class, RegisterCode::new);
        mapper(RunMapper.class);
        mapper(LineMapper.class);
        retention(RetentionTerm.of(Upload.RETENTION.value(), USUAL_TERM));
        bind(ImportRules.class).toInstance(ImportRules.USUAL);
        bind(RunBook.class).in(Scopes.SINGLETON);
        bind(ImportDesk.class).in(Scopes.SINGLETON);
        bind(Upload.class).in(Scopes.SINGLETON);
        bind(LineList.class).in(Scopes.SINGLETON);
        OptionalBinder.newOptionalBinder(binder(), Tables.class);
        bind(Reports.class).in(Scopes.SINGLETON);
        bind(ChunkWriting.class).in(Scopes.SINGLETON);
        bind(HeldSource.class).in(Scopes.SINGLETON);
        service(HeldSource.class);
        bind(RunTurn.class).in(Scopes.SINGLETON);
        bind(FamilyImports.class).to(StoredImports.class).in(Scopes.SINGLETON);
        sweep(ImportSweep.class);
        sweep(LeftSweep.class);
    }
}
