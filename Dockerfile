# What is installed is built in one image and used in another, so that nothing of the building remains.
FROM python:3.12-slim AS build
COPY requirements.txt .
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --no-deps --require-hashes --only-binary :all: -r requirements.txt

FROM python:3.12-slim
RUN useradd --uid 10001 --create-home palaver \
    && install -d -o palaver -g palaver -m 700 /data
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 DATA_DIR=/data PORT=8000
WORKDIR /palaver
COPY --from=build /venv /venv
COPY main.py LICENSE ./
COPY flows flows
COPY translations translations
COPY storage storage
COPY bot bot
RUN python -m compileall -q .
USER 10001
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["python", "-c", \
    "import os, urllib.request as web; web.urlopen('http://127.0.0.1:' + os.environ['PORT'] + '/healthz', timeout=4)"]
CMD ["python", "main.py", "serve"]
