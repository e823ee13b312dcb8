package io.ochag.platform.event.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;

/** Whole numbers and yes or no, as JSON has them. */
enum NumberForm implements JsonForm {
    INT {
        @Override
        public JsonNode write(Object value) {
            return IntNode.valueOf((Integer) value);
        }

        @Override
        public Object read(JsonNode node) {
            if (!node.isIntegralNumber() || !node.canConvertToInt()) {
                throw JsonForm.unreadable("int");
            }
            return node.intValue();
        }
    },
    LONG {
        @Override
        public JsonNode write(Object value) {
            return LongNode.valueOf((Long) value);
        }

        @Override
        public Object read(JsonNode node) {
            if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                throw JsonForm.unreadable("long");
            }
            return node.longValue();
        }
    },
    YES_NO {
        @Override
        public JsonNode write(Object value) {
            return BooleanNode.valueOf((Boolean) value);
        }

        @Override
        public Object read(JsonNode node) {
            if (!node.isBoolean()) {
                throw JsonForm.unreadable("boolean");
            }
            return node.booleanValue();
        }
    }
}
