package org.banshi.backend.cases;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.banshi.backend.BackendSettings;
import org.banshi.content.Catalogue;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.content.reader.ContentException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

    @Bean
    Catalogue catalogue(BackendSettings settings) throws ContentException {
        return CatalogueReader.readBundled(settings.catalogue());
    }

    @Bean
    ApplicationCheck applicationCheck(Catalogue catalogue, BackendSettings settings) {
        return new ApplicationCheck(catalogue, settings.zone());
    }

    @Bean
    ProofNumbers proofNumbers() {
        return new ProofNumbers(new SecureRandom());
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
