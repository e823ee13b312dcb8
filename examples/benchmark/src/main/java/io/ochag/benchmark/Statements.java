package io.ochag.benchmark;

import io.ochag.platform.Ochag;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements of writing and of what stands around every request; those of reading are noted while the product runs them. */
final class Statements {
    final Sql session;
    final Sql rights;
    final Sql insertPerson;
    final Sql insertFamily;
    final Sql insertMembership;
    final Sql insertPhone;
    final Sql insertAudit;

    Statements(Ochag ochag) {
        ProductSql product = new ProductSql(ochag);
        session = product.of("web.session.SessionMapper", "open");
        rights = product.of("network.role.RoleMapper", "ofPost");
        insertPerson = product.of("families.registry.PersonMapper", "insert");
        insertFamily = product.of("families.registry.FamilyMapper", "insert");
        insertMembership = product.of("families.registry.FamilyMapper", "insertMembership");
        insertPhone = product.of("families.registry.PersonMapper", "insertPhone");
        insertAudit = product.of("platform.audit.AuditMapper", "insert");
    }

    Map<String, Sql> byName() {
        Map<String, Sql> all = new LinkedHashMap<>();
        all.put("session", session);
        all.put("rights", rights);
        all.put("register: person", insertPerson);
        all.put("register: family", insertFamily);
        all.put("register: membership", insertMembership);
        all.put("register: phone", insertPhone);
        all.put("audit entry", insertAudit);
        return all;
    }
}
