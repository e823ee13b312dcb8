package io.ochag.notes.board;

import com.google.inject.Scopes;
import io.ochag.notes.Notes;
import io.ochag.platform.FeatureModule;

/** Binds the board. */
public final class BoardModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(NoteMapper.class);
        bind(NoteStore.class).in(Scopes.SINGLETON);
        bind(Notes.class).to(NoteBoard.class).in(Scopes.SINGLETON);
    }
}
