package io.ochag.platform.document;

import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.kernel.document.ContentCheck;
import io.ochag.kernel.document.DocumentId;
import io.ochag.kernel.document.DocumentStore;
import io.ochag.kernel.document.MediaType;
import io.ochag.kernel.document.RetentionClass;
import io.ochag.kernel.document.RetentionTerm;
import io.ochag.platform.FeatureModule;

/** Files of people and records. */
public final class DocumentModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(DocumentMapper.class);
        mapper(KeepingMapper.class);
        id(DocumentId.class, DocumentId::new);
        code(MediaType.class, MediaType::new);
        code(RetentionClass.class, RetentionClass::new);
        permissions(DocumentPermission.values());
        sweep(RetentionSweep.class);
        bind(DocumentRules.class).toInstance(DocumentRules.USUAL);
        bind(RetentionTerms.class).in(Scopes.SINGLETON);
        bind(Intake.class).in(Scopes.SINGLETON);
        bind(Registering.class).in(Scopes.SINGLETON);
        bind(Keeping.class).in(Scopes.SINGLETON);
        bind(DocumentStore.class).to(DatabaseDocuments.class).in(Scopes.SINGLETON);
        Multibinder.newSetBinder(binder(), RetentionTerm.class);
        OptionalBinder.newOptionalBinder(binder(), ContentCheck.class)
                .setDefault()
                .toInstance((type, content) -> true);
    }
}
