package io.ochag.network;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.text.LocalText;

/** What roles may allow about territories, networks, places and workers. */
public enum NetworkPermission implements Permission {
    READ("network.read", "Смотреть места, работников и должности", "See places, workers and posts"),
    MANAGE(
            "network.manage",
            "Назначать на должности и загружать профиль региона",
            "Give posts and load the region profile");

    private final Declaration declaration;

    NetworkPermission(String code, String ru, String en) {
        this.declaration = new Declaration(code, new LocalText(ru, en));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
