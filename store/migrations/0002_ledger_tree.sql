CREATE TABLE "ledger_checkpoint" (
	"size" bigint PRIMARY KEY NOT NULL,
	"note" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"made_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_cosignature" (
	"size" bigint NOT NULL,
	"witness" text NOT NULL,
	"line" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	CONSTRAINT "ledger_cosignature_size_witness_pk" PRIMARY KEY("size","witness")
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"index" bigint PRIMARY KEY NOT NULL,
	"fact" bigint,
	"salt" "bytea" NOT NULL,
	"sha256" "bytea" NOT NULL,
	"sm3" "bytea" NOT NULL,
	CONSTRAINT "ledger_entry_fact" UNIQUE("fact")
);
--> statement-breakpoint
CREATE TABLE "ledger_head" (
	"size" bigint PRIMARY KEY NOT NULL,
	"previous" bigint,
	"sha256" "bytea" NOT NULL,
	"sm3" "bytea" NOT NULL,
	"at" timestamptz(3) NOT NULL,
	CONSTRAINT "ledger_head_previous" UNIQUE("previous")
);
--> statement-breakpoint
CREATE TABLE "ledger_lease" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"watermark" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "ledger_lease_one" CHECK ("ledger_lease"."only")
);
--> statement-breakpoint
CREATE TABLE "ledger_log" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"origin" text NOT NULL,
	"vkey" text NOT NULL,
	"sm2_key" text,
	"at" timestamptz(3) NOT NULL,
	CONSTRAINT "ledger_log_one" CHECK ("ledger_log"."only")
);
--> statement-breakpoint
CREATE TABLE "ledger_node" (
	"level" integer NOT NULL,
	"index" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"sm3" "bytea" NOT NULL,
	CONSTRAINT "ledger_node_level_index_pk" PRIMARY KEY("level","index")
);
--> statement-breakpoint
ALTER TABLE "ledger_checkpoint" ADD CONSTRAINT "ledger_checkpoint_size_ledger_head_size_fk" FOREIGN KEY ("size") REFERENCES "public"."ledger_head"("size") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_cosignature" ADD CONSTRAINT "ledger_cosignature_size_ledger_checkpoint_size_fk" FOREIGN KEY ("size") REFERENCES "public"."ledger_checkpoint"("size") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_fact_fact_seq_fk" FOREIGN KEY ("fact") REFERENCES "public"."fact"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_head" ADD CONSTRAINT "ledger_head_previous_ledger_head_size_fk" FOREIGN KEY ("previous") REFERENCES "public"."ledger_head"("size") ON DELETE no action ON UPDATE no action;