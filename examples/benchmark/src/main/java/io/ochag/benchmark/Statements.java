package io.ochag.benchmark;

import io.ochag.platform.Ochag;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements that the measured requests run. */
final class Statements {
    final Sql session;
    final Sql rights;
    final Sql family;
    final Sql members;
    final Sql phones;
    final Sql search;
    final Sql words;
    final Sql candidates;
    final Sql insertPerson;
    final Sql insertFamily;
    final Sql insertMembership;
    final Sql insertPhone;
    final Sql insertAudit;

    Statements(Ochag ochag) {
        ProductSql product = new ProductSql(ochag);
        session = product.of("web.session.SessionMapper", "open");
        rights = product.of("network.role.RoleMapper", "ofPost");
        family = product.of("families.registry.FamilyMapper", "find");
        members = product.of("families.registry.FamilyMapper", "members");
        phones = product.of("families.registry.FamilyMapper", "phones");
        search = product.of(
                "families.search.SearchMapper", "find", Map.of("c", Map.of("surnameFrom", "x"), "v", Map.of()));
        words = product.of("families.search.SearchMapper", "byWords");
        candidates = product.of("families.matching.MatchMapper", "candidates");
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
        all.put("card: family", family);
        all.put("card: members", members);
        all.put("card: phones", phones);
        all.put("search", search);
        all.put("search: words", words);
        all.put("register: candidates", candidates);
        all.put("register: person", insertPerson);
        all.put("register: family", insertFamily);
        all.put("register: membership", insertMembership);
        all.put("register: phone", insertPhone);
        all.put("audit entry", insertAudit);
        return all;
    }
}
