CREATE TABLE "recovery_code" (
	"person" text NOT NULL,
	"hash" text NOT NULL,
	"used_at" timestamptz(3),
	CONSTRAINT "recovery_code_person_hash_pk" PRIMARY KEY("person","hash")
);
--> statement-breakpoint
CREATE TABLE "second_factor" (
	"person" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"begun_at" timestamptz(3) NOT NULL,
	"confirmed_at" timestamptz(3),
	"last_step" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_rule" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "strong" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sign_in_rule_state" ON "sign_in_rule" USING btree ("state");