package io.ochag.families.search;

import io.ochag.kernel.id.PersonId;
import io.ochag.platform.persistence.VisibleRows;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The search statements, in {@code SearchMapper.xml}. */
interface SearchMapper {
    List<FoundRow> find(
            @Param("c") Criteria criteria,
            @Param("v") VisibleRows visible,
            @Param("cards") VisibleRows cards,
            @Param("day") LocalDate day,
            @Param("limit") int limit);

    /** Words in any order and with slips. */
    List<FoundRow> byWords(
            @Param("r") Readings readings,
            @Param("v") VisibleRows visible,
            @Param("cards") VisibleRows cards,
            @Param("day") LocalDate day,
            @Param("after") @Nullable PersonId after,
            @Param("limit") int limit);
}
