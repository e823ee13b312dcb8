package io.ochag.canary;

import java.sql.Connection;

record MakesSql(Connection connection) {}
