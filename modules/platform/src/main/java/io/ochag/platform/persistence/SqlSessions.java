package io.ochag.platform.persistence;

import org.apache.ibatis.session.SqlSession;

/** Where mapper proxies find the session of the unit of work that is running on this thread. */
public interface SqlSessions {
    /** The running unit's session; {@link IllegalStateException} outside of one. */
    SqlSession current();
}
