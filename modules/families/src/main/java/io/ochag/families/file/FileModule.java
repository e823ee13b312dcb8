package io.ochag.families.file;

import com.google.inject.Scopes;
import io.ochag.families.InsuranceNumbers;
import io.ochag.families.PaperId;
import io.ochag.families.PaperKindCode;
import io.ochag.families.PersonFileChanged;
import io.ochag.families.PersonFiles;
import io.ochag.platform.FeatureModule;

/** What is on record of one person. */
public final class FileModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(FileMapper.class);
        id(PaperId.class, PaperId::new);
        code(PaperKindCode.class, PaperKindCode::new);
        event("families.person-file-changed", PersonFileChanged.class);
        bind(FileViews.class).in(Scopes.SINGLETON);
        mapper(NumberMapper.class);
        bind(InsuranceNumbers.class).to(StoredNumbers.class).in(Scopes.SINGLETON);
        bind(PersonFiles.class).to(StoredFiles.class).in(Scopes.SINGLETON);
    }
}
