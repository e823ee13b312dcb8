package io.ochag.families.search;

import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The search statement, in {@code SearchMapper.xml}: its conditions depend on what is asked. */
interface SearchMapper {
    List<FoundRow> find(
            @Param("c") Criteria criteria,
            @Param("v") VisibleRows visible,
            @Param("cards") VisibleRows cards,
            @Param("day") LocalDate day,
            @Param("limit") int limit);
}
