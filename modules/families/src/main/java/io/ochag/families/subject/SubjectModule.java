package io.ochag.families.subject;

import com.google.inject.Scopes;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.documents.ExportLog;
import io.ochag.documents.Papers;
import io.ochag.documents.Tables;
import io.ochag.families.SubjectAccess;
import io.ochag.families.SubjectOrderId;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.platform.FeatureModule;

/** Subject access. */
public final class SubjectModule extends FeatureModule {
    @Override
    protected void configure() {
        id(SubjectOrderId.class, SubjectOrderId::new);
        mapper(OrderMapper.class);
        bind(OrderStore.class).in(Scopes.SINGLETON);
        bind(Orders.class).in(Scopes.SINGLETON);
        bind(Asking.class).in(Scopes.SINGLETON);
        bind(Accesses.class).in(Scopes.SINGLETON);
        bind(Collecting.class).in(Scopes.SINGLETON);
        bind(Handing.class).in(Scopes.SINGLETON);
        bind(SubjectAccess.class).to(StoredSubjectAccess.class).in(Scopes.SINGLETON);
        // whoever runs families alone hands out no files and knows no workers
        OptionalBinder.newOptionalBinder(binder(), Papers.class);
        OptionalBinder.newOptionalBinder(binder(), Tables.class);
        OptionalBinder.newOptionalBinder(binder(), ExportLog.class);
        OptionalBinder.newOptionalBinder(binder(), StaffDirectory.class);
    }
}
