package io.ochag.families.contact;

import com.google.inject.Scopes;
import io.ochag.families.Contacts;
import io.ochag.families.ContactsChanged;
import io.ochag.families.LanguageCode;
import io.ochag.families.PhoneId;
import io.ochag.platform.FeatureModule;

/** How people can be reached. */
public final class ContactModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(PhoneMapper.class);
        mapper(SpeechMapper.class);
        id(PhoneId.class, PhoneId::new);
        code(LanguageCode.class, LanguageCode::new);
        event("families.contacts-changed", ContactsChanged.class);
        bind(Phones.class).in(Scopes.SINGLETON);
        bind(Speech.class).in(Scopes.SINGLETON);
        bind(ContactCards.class).in(Scopes.SINGLETON);
        bind(Trace.class).in(Scopes.SINGLETON);
        bind(Contacts.class).to(StoredContacts.class).in(Scopes.SINGLETON);
    }
}
