package niangjia.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the desk. */
@SpringBootApplication(scanBasePackages = "niangjia")
@ConfigurationPropertiesScan
public class Desk {
    public static void main(String[] arguments) {
        SpringApplication.run(Desk.class, arguments);
    }
}
