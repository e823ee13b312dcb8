package io.ochag.families.category;

import com.google.inject.Scopes;
import io.ochag.families.Categories;
import io.ochag.families.CategoryChanged;
import io.ochag.families.CategoryCode;
import io.ochag.families.HoldingId;
import io.ochag.families.Situations;
import io.ochag.platform.FeatureModule;

/** What families and persons are recognised as. */
public final class CategoryModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(CategoryMapper.class);
        mapper(SituationMapper.class);
        id(HoldingId.class, HoldingId::new);
        code(CategoryCode.class, CategoryCode::new);
        event("families.category-changed", CategoryChanged.class);
        bind(CategoryStore.class).in(Scopes.SINGLETON);
        bind(Categories.class).to(StoredCategories.class).in(Scopes.SINGLETON);
        bind(Situations.class).to(StoredSituations.class).in(Scopes.SINGLETON);
    }
}
