package io.ochag.platform.numbering;

import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.numbering.NumberFormat;
import io.ochag.kernel.numbering.NumberKind;
import io.ochag.kernel.numbering.Numbering;
import io.ochag.platform.FeatureModule;

/** Numbers on paper. */
public final class NumberingModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(NumberingMapper.class);
        code(NumberKind.class, NumberKind::new);
        permissions(NumberingPermission.values());
        bind(Numbering.class).to(StoredNumbering.class).in(Scopes.SINGLETON);
        bind(NumberFormats.class).in(Scopes.SINGLETON);
        Multibinder.newSetBinder(binder(), NumberFormat.class);
    }
}
