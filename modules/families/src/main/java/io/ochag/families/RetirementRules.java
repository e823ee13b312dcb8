package io.ochag.families;

import io.ochag.platform.config.Setting;
import io.ochag.platform.config.Settings;
import java.util.List;

/**
 * How far ahead days may lie that are typed in about keeping data: a year with a digit too many would never come.
 *
 * @param planYears for the day of a depersonalisation
 * @param holdYears for the end of a legal hold
 */
public record RetirementRules(int planYears, int holdYears) {
    public static final RetirementRules USUAL = new RetirementRules(10, 100);

    private static final Setting<Integer> PLAN_YEARS = Setting.number(
            "ochag.families.retirement-plan-years",
            USUAL.planYears,
            1,
            100,
            "How many years ahead a depersonalisation may be planned.");
    private static final Setting<Integer> HOLD_YEARS = Setting.number(
            "ochag.families.legal-hold-years",
            USUAL.holdYears,
            1,
            1000,
            "How many years ahead the end of a legal hold may lie.");

    /** What {@link #of} reads. */
    public static List<Setting<?>> settings() {
        return List.of(PLAN_YEARS, HOLD_YEARS);
    }

    public static RetirementRules of(Settings settings) {
        return new RetirementRules(settings.get(PLAN_YEARS), settings.get(HOLD_YEARS));
    }
}
