package io.ochag.platform.phone;

import io.ochag.kernel.person.PhoneNumbers;
import io.ochag.testing.contract.PhoneNumbersContract;

class NumberingPlanTest extends PhoneNumbersContract {
    private final NumberingPlan plan = new NumberingPlan();

    @Override
    protected PhoneNumbers phones() {
        return plan;
    }
}
