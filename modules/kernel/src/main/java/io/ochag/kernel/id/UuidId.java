package io.ochag.kernel.id;

import java.util.UUID;

/**
 * An identifier made by Ochag: a record around one UUIDv7. The platform and the web layer (de)serialise every implementation the same way.
 * It says nothing about a person and may stand in logs, events and URLs.
 */
public interface UuidId {
    UUID value();
}
