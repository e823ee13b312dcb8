/**
 * HTTP for Ochag: a module declares its routes in one table ({@link io.ochag.web.Route}), and this layer makes handlers, problems and the API
 * document of it. Modules' {@code http} packages, hosts and servers use this package; the packages below it are its own.
 */
@NullMarked
package io.ochag.web;

import org.jspecify.annotations.NullMarked;
