package io.ochag.kernel.person;

/** Port: reads telephone numbers as people write them. The platform binds it to a numbering-plan library. */
public interface PhoneNumbers {
    /**
     * Reads {@code 8 (844) 200-00-00}, {@code +7…}, {@code 9…} and foreign numbers with their country code.
     *
     * @throws io.ochag.kernel.error.InvalidValueException {@code phone.format} when it cannot be a number, {@code phone.unknown} when no such
     *     number can exist in its country
     */
    PhoneNumber parse(String text);

    /** As people of the region read it: {@code +7 844 200-00-00 доб. 12}. */
    String written(PhoneNumber phone);
}
