# The hosted image. Each step is a command that also works outside: see README.md and .ci/run.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B package -DskipTests
RUN java -Djarmode=tools -jar target/digitscape.jar extract --layers --destination target/layers

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 digitscape \
 && useradd --uid 10001 --gid digitscape --no-create-home --shell /usr/sbin/nologin digitscape \
 && install --directory --owner=digitscape --group=digitscape /var/cache/digitscape
WORKDIR /app
COPY --from=build /src/target/layers/dependencies/ ./
COPY --from=build /src/target/layers/snapshot-dependencies/ ./
COPY --from=build /src/target/layers/application/ ./

# OpenMP reads its number of threads before the first line of Java runs.
ENV OMP_NUM_THREADS=1
# Heap for 500 open tabs of 1 MB; what malloc keeps goes back once a minute; ND4J's memory outside of the heap, and at
# how much of the whole process it refuses; its unpacked native libraries in one fixed folder. docs/operations.md.
# A host may set this variable anew: training needs more of each.
ENV JDK_JAVA_OPTIONS="-Xmx1g -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=60000 \
-Dorg.bytedeco.javacpp.maxbytes=256m -Dorg.bytedeco.javacpp.maxphysicalbytes=2g \
-Dorg.bytedeco.javacpp.cachedir=/var/cache/digitscape --enable-native-access=ALL-UNNAMED \
--sun-misc-unsafe-memory-access=allow --add-modules=jdk.incubator.vector -XX:+ExitOnOutOfMemoryError"

USER digitscape
# All that is written: with these two the root may be read-only
# (docker run --read-only --tmpfs /tmp -v digitscape:/var/cache/digitscape -p 8080:8080 digitscape).
VOLUME ["/tmp", "/var/cache/digitscape"]
EXPOSE 8080
# The image has no curl; bash speaks enough HTTP.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-${SERVER_PORT:-8080}} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* ]]"]
ENTRYPOINT ["java", "-jar", "digitscape.jar"]
