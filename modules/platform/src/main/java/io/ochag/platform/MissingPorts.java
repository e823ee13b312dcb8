package io.ochag.platform;

import com.google.inject.Binding;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.spi.Element;
import com.google.inject.spi.Elements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares what modules declare in {@link Requires} with what is bound, before an injector is made. */
final class MissingPorts {
    private MissingPorts() {}

    static void check(List<Module> modules, Module combined) {
        Set<Key<?>> bound = new HashSet<>();
        for (Element element : Elements.getElements(combined)) {
            if (element instanceof Binding<?> binding) {
                bound.add(binding.getKey());
            }
        }
        List<String> missing = new ArrayList<>();
        for (Module module : modules) {
            Requires requires = module.getClass().getAnnotation(Requires.class);
            if (requires == null) {
                continue;
            }
            for (Class<?> port : requires.value()) {
                if (!bound.contains(Key.get(port))) {
                    missing.add(module.getClass().getSimpleName() + " needs " + port.getSimpleName());
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new OchagException(String.join("; ", missing)
                    + ": install a module that supplies it, or pass your own with override(port, implementation).");
        }
    }
}
