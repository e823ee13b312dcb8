package io.ochag.web.account;

import com.google.inject.Scopes;
import io.ochag.platform.FeatureModule;
import io.ochag.web.AccountId;
import io.ochag.web.Accounts;
import io.ochag.web.PasswordCost;

/** Accounts. */
public final class AccountModule extends FeatureModule {
    @Override
    protected void configure() {
        id(AccountId.class, AccountId::new);
        mapper(AccountMapper.class);
        bind(AccountStore.class).in(Scopes.SINGLETON);
        bind(PasswordCost.class).toInstance(PasswordCost.USUAL);
        bind(PasswordHashing.class).in(Scopes.SINGLETON);
        bind(Accounts.class).to(StoredAccounts.class).in(Scopes.SINGLETON);
    }
}
